// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storeproblem.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StoreProblem)
};

} // namespace

QString sentence(StoreProblem problem)
{
    switch (problem) {
    case StoreProblem::Damaged:
        return Text::tr("The file of kept games is damaged; it is set aside, and a new one is begun.");
    case StoreProblem::NewerVersion:
        return Text::tr(
            "The kept games are of a later version of Mastery Chart; they are left as they are, and nothing is kept.");
    case StoreProblem::Locked:
        return Text::tr("Another program holds the file of kept games; what it delays is not kept.");
    case StoreProblem::NotWritable:
        return Text::tr("The file of kept games cannot be opened or written; nothing is kept.");
    case StoreProblem::DiskFull:
        return Text::tr("The disk is full; nothing more is kept.");
    }
    Q_UNREACHABLE();
}

} // namespace MasteryChart
