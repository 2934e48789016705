// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/picturewriters.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace MasteryChart {

QThreadPool &pictureWriters()
{
    static QPointer<QThreadPool> pool; // the application's child: what is being written is waited for
    if (!pool)
        pool = new QThreadPool(QCoreApplication::instance());
    return *pool;
}

} // namespace MasteryChart
