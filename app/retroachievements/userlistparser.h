// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/usergame.h"
#include "retroachievements/responseparser.h"

namespace MasteryChart {

/// A page of one of the user's lists.
struct UserListPage
{
    QList<UserGame> games = {}; ///< those that can be used
    int count = 0;              ///< of all games in the page
    int total = 0;              ///< of all games in the list, as the service says; 0 where it does not

    bool operator==(const UserListPage &) const = default;
};

/// A page of \a list, out of the service's answer ("[]" is an empty one). Pure. A game without a usable ID or a title
/// is left out, and of two with one ID the second. Everything else that is null, missing or out of range is empty, 0 or
/// invalid; progress never goes beyond the achievements there are. A list in which no game can be used is of the
/// WrongShape, unless it is empty. Titles and names are each a oneLine(); a text that repeats the key counts as
/// missing, see parseDetails().
[[nodiscard]] std::expected<UserListPage, ParseError> parseUserList(const QByteArray &json, UserList list,
                                                                    const Secret &key = {});

} // namespace MasteryChart
