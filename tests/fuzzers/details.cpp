// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/requests.h"
#include "retroachievements/responseparser.h"
#include "support/fuzzer.h"

using namespace MasteryChart;

void MasteryChart::fuzz(const QByteArray &bytes)
{
    static const Secret key(QStringLiteral("kEy"));
    const auto details = parseDetails(bytes, key);
    if (!details)
        return;
    for (const QString &text : {details->title, details->system, details->iconPath})
        check(text == text.simplified() && !text.contains(key.text(), Qt::CaseInsensitive));
    if (const auto you = details->progress) {
        check(you->hardcore >= 0 && you->casual >= 0);
        check(you->hardcore + you->casual <= maxAchievements);
    }
    check(details->parent >= 0);
    check(details->achievements.size() <= maxAchievements);
    for (const Achievement &one : details->achievements) {
        check(one.id > 0 && one.points >= 0 && one.hardcore >= 0 && one.casual >= 0);
        for (const QString &text : {one.title, one.description, one.badge})
            check(text == text.simplified() && !text.contains(key.text(), Qt::CaseInsensitive));
        check(one.badge.isEmpty() || imageRequest(Service(), one.badge));
        check(!one.earned || details->progress);
    }
    // Whatever the answer calls the icon, it is asked of the service's own host.
    const auto icon = imageRequest(Service(), details->iconPath);
    if (icon) {
        check(icon->url().scheme() == u"https" && icon->url().authority() == u"media.retroachievements.org");
        check(details->iconPath.startsWith(u'/'));
    }
}
