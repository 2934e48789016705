// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/qtoptions.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace MasteryChart {

namespace {

// Of QGuiApplication, QApplication and the platforms xcb and wayland; each also with a second dash.
constexpr std::array<std::string_view, 16> withValue{"platform",      "platformpluginpath",
                                                     "platformtheme", "plugin",
                                                     "session",       "style",
                                                     "stylesheet",    "qwindowgeometry",
                                                     "geometry",      "qwindowtitle",
                                                     "title",         "qwindowicon",
                                                     "icon",          "display",
                                                     "name",          "visual"};
constexpr std::array<std::string_view, 7> withoutValue{"reverse", "nograb",      "dograb",     "qdevel",
                                                       "qdebug",  "testability", "widgetcount"};
constexpr std::array<std::string_view, 3> withValueBehindEquals{"style", "stylesheet", "qmljsdebugger"};

bool contains(const auto &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

QByteArrayList withoutQtOptions(const QByteArrayList &arguments)
{
    QByteArrayList left = arguments.mid(0, 1); // the program
    for (qsizetype index = 1; index < arguments.size(); ++index) {
        const QByteArray &argument = arguments.at(index);
        if (argument == "--")
            return left + arguments.mid(index);
        std::string_view name(argument.constData(), static_cast<size_t>(argument.size()));
        name.remove_prefix(name.starts_with("--") ? 2 : name.starts_with("-") ? 1 : name.size());
        const bool last = index + 1 == arguments.size();
        const size_t equals = name.find('=');
        if (contains(withValue, name) && !last)
            ++index;
        else if (!contains(withoutValue, name)
                 && !(equals != std::string_view::npos && contains(withValueBehindEquals, name.substr(0, equals))))
            left.append(argument);
    }
    return left;
}

bool hasLookOptions(const QByteArrayList &arguments)
{
    const auto isSession = [](const QByteArray &argument) { return argument == "-session" || argument == "--session"; };
    const auto session = std::ranges::find_if(arguments, isSession);
    const qsizetype ofSession = session == arguments.end() ? 0 : 2; // with its ID
    return withoutQtOptions(arguments).size() + ofSession < arguments.size();
}

} // namespace MasteryChart
