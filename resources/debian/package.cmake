# SPDX-License-Identifier: GPL-3.0-or-later
# What CPack puts into the Debian package, which app/package makes. Included after everything that is installed.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME masterychart)
set(CPACK_PACKAGE_VENDOR "The Mastery Chart authors")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/finish.cmake)
set(CPACK_MASTERYCHART_DEBIAN ${CMAKE_CURRENT_LIST_DIR}) # finish.cmake sees what begins with CPACK_

# Who builds a package is its maintainer, and says so as Debian's own tools want it.
if(DEFINED ENV{DEBFULLNAME} AND DEFINED ENV{DEBEMAIL})
    set(CPACK_DEBIAN_PACKAGE_MAINTAINER "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
else()
    set(CPACK_DEBIAN_PACKAGE_MAINTAINER "The Mastery Chart authors <authors@masterychart.org>")
endif()

# The metainfo says of which day a version is and where the program is at home, once for all.
file(READ ${PROJECT_SOURCE_DIR}/resources/org.masterychart.MasteryChart.metainfo.xml metainfo)
if(metainfo MATCHES "<release [^>]*date=\"([0-9-]+)\"")
    set(CPACK_MASTERYCHART_DATE ${CMAKE_MATCH_1})
endif()
if(metainfo MATCHES "<url type=\"homepage\">([^<]+)</url>")
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${CMAKE_MATCH_1})
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
# The version has no revision of Debian's, so that a package of the same version in Debian itself is the newer one.
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded when the program runs, where no linker sees it: the driver of the store, the key store, who is to be trusted.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libsecret-1-0, ca-certificates")
# Qt's own words in the user's language, and windows of Wayland.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "how far the players of a RetroAchievements game get")
set(CPACK_PACKAGE_DESCRIPTION [[
Mastery Chart shows for any game on RetroAchievements how many players earned
how many of its achievements: a bar for every number, hardcore and casual
stacked, and those who mastered the game set apart.

It finds a game by a few letters of its title, compares games, remembers how
they change, and shows at which achievements players stop. Charts become
pictures to post, and their figures become data, from the window or from a
terminal.

Figures come from RetroAchievements with the user's own web API key, which is
kept in the system's key store. Sample games are built in.]])

include(CPack)
