// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into every test: settings, data and cache of its own, which go with it, so that no test touches those of the
// person who runs it. The programs that it starts inherit them.
#include <QDir>
#include <QTemporaryDir>

namespace {

class OwnFolders
{
public:
    OwnFolders()
    {
        if (!m_home.isValid())
            qFatal("There is no room for the folders of the test.");
        for (const char *const variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
            const QString folder = m_home.filePath(QString::fromLatin1(variable));
            QDir().mkdir(folder);
            qputenv(variable, QFile::encodeName(folder));
        }
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }

private:
    const QTemporaryDir m_home;
};

const OwnFolders ownFolders;

} // namespace
