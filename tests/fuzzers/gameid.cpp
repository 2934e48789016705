// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/gameid.h"

#include "retroachievements/service.h"
#include "support/fuzzer.h"

using namespace MasteryChart;

void MasteryChart::fuzz(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    const auto id = gameIdFrom(text, Service());
    if (!id)
        return;
    check(*id > 0);
    QString digits;
    for (const uint character : text.toUcs4()) {
        if (QChar::isDigit(character))
            digits += QString::number(QChar::digitValue(character));
    }
    check(digits.contains(QString::number(*id)));
    check(gameIdFrom(Service().gamePage(*id).toString(), Service()) == *id);
    check(gameIdFrom(QString::number(*id), Service()) == *id);
    check(gameIdFrom(u' ' + text + u'\n', Service()) == *id);
}
