// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/datalist.h"

#include "chart/chartdata.h"
#include "export/datafile.h"

#include <utility>

namespace MasteryChart {

QByteArray DataList::add(const ChartContent &content)
{
    const bool isFirst = !std::exchange(m_isBegun, true);
    const QByteArray one = dataFile(content, m_format);
    if (m_format == Format::Csv)
        return csvOfOneOf(content.snapshots.first().id, one, isFirst);
    if (m_format == Format::Jsonl)
        return one;
    return (isFirst ? "[\n" : ",\n") + jsonItem(one);
}

QByteArray DataList::end() const
{
    if (m_format != Format::Json)
        return {};
    return m_isBegun ? "\n]\n" : "[\n]\n";
}

} // namespace MasteryChart
