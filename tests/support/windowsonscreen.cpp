// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/windowsonscreen.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace MasteryChart {

namespace {

template<typename Answer>
using Owned = std::unique_ptr<Answer, decltype(&std::free)>;

/// What X11 gave, for us to free.
template<typename Answer>
Owned<Answer> owned(Answer *answer)
{
    return {answer, &std::free};
}

QByteArray property(xcb_connection_t *screen, xcb_window_t window, const QByteArray &name)
{
    constexpr uint32_t length = 1000; // in 4 bytes
    const auto atom = owned(xcb_intern_atom_reply(
        screen, xcb_intern_atom(screen, 0, static_cast<uint16_t>(name.size()), name.constData()), nullptr));
    const auto value = owned(xcb_get_property_reply(
        screen, xcb_get_property(screen, 0, window, atom ? atom->atom : 0, XCB_GET_PROPERTY_TYPE_ANY, 0, length),
        nullptr));
    if (!value)
        return {};
    return {static_cast<const char *>(xcb_get_property_value(value.get())), xcb_get_property_value_length(value.get())};
}

} // namespace

QList<WindowOnScreen> windowsOnScreen()
{
    xcb_connection_t *screen = qApp->nativeInterface<QNativeInterface::QX11Application>()->connection();
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(screen)).data->root;
    const auto tree = owned(xcb_query_tree_reply(screen, xcb_query_tree(screen, root), nullptr));
    QList<WindowOnScreen> windows;
    for (int index = 0; tree && index < xcb_query_tree_children_length(tree.get()); ++index) {
        const xcb_window_t window = xcb_query_tree_children(tree.get())[index];
        const auto state =
            owned(xcb_get_window_attributes_reply(screen, xcb_get_window_attributes(screen, window), nullptr));
        const QByteArray title = property(screen, window, "_NET_WM_NAME");
        if (state && state->map_state == XCB_MAP_STATE_VIEWABLE && !title.isEmpty())
            windows.append({QString::fromUtf8(title), property(screen, window, "WM_CLASS"),
                            property(screen, window, "WM_WINDOW_ROLE")});
    }
    return windows;
}

} // namespace MasteryChart
