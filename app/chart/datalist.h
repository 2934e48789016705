// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartcontent.h"
#include "export/format.h"

#include <QByteArray>

namespace MasteryChart {

/// One document of data about several games, made piece by piece, so that none of them need be kept until the last is
/// here: a table with a first column "game", a list in JSON, or a line of JSON for each.
class DataList
{
public:
    /// \a format is one of data.
    explicit DataList(Format format)
        : m_format(format)
    {
    }

    /// The next piece of the document, about \a content, which is of one snapshot.
    [[nodiscard]] QByteArray add(const ChartContent &content);

    /// The last piece; empty where nothing is to follow.
    [[nodiscard]] QByteArray end() const;

    /// Whether each piece is whole lines, of use before the next one is here.
    [[nodiscard]] bool isOfLines() const { return m_format != Format::Json; }

private:
    Format m_format;
    bool m_isBegun = false;
};

} // namespace MasteryChart
