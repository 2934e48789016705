// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/sessionbus.h"

#include <QLibrary>

namespace MasteryChart {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

namespace {

/// The few functions of GLib that this needs, as its documentation declares them. GLib is found when it runs, as
/// QtKeychain finds it: a system without it has another key store.
class Glib
{
public:
    using Ready = void (*)(void *source, void *result, void *data);

    Glib()
        : m_library(QStringLiteral("gio-2.0"), 0)
        , busGet(find<decltype(busGet)>("g_bus_get"))
        , busGetFinish(find<decltype(busGetFinish)>("g_bus_get_finish"))
        , setExitOnClose(find<decltype(setExitOnClose)>("g_dbus_connection_set_exit_on_close"))
        , unref(find<decltype(unref)>("g_object_unref"))
    {
    }

    bool isThere() const { return busGet && busGetFinish && setExitOnClose && unref; }

private:
    template<typename Function>
    Function find(const char *name)
    {
        return reinterpret_cast<Function>(m_library.resolve(name));
    }

    QLibrary m_library;

public:
    void (*busGet)(int type, void *cancellable, Ready ready, void *data);
    void *(*busGetFinish)(void *result, void **error);
    void (*setExitOnClose)(void *connection, int exitOnClose);
    void (*unref)(void *object);
};

const Glib &glib()
{
    static const Glib functions;
    return functions;
}

void keepRunning(void *, void *result, void *)
{
    // The connection that everyone in the process shares.
    if (void *connection = glib().busGetFinish(result, nullptr)) {
        glib().setExitOnClose(connection, 0);
        glib().unref(connection);
    }
}

} // namespace

void outliveSessionBus()
{
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    if (glib().isThere())
        glib().busGet(sessionBus, nullptr, keepRunning, nullptr);
}

#else

void outliveSessionBus() {}

#endif

} // namespace MasteryChart
