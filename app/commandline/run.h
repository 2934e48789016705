// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/exitcode.h"

#include <QObject>

namespace MasteryChart {

/// Something that the command line does without a window. It begins when it is made.
class Run : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// A sentence for a person; never from within the constructor.
    void said(const QString &sentence);

    /// A sentence about what it waits for.
    void waited(const QString &sentence);

    /// Something is about to be written, perhaps on the terminal that shows how far it is.
    void printing();

    /// How far it is, in a few words.
    void progressed(const QString &words);

    /// Once, never from within the constructor.
    void finished(MasteryChart::ExitCode code);
};

} // namespace MasteryChart
