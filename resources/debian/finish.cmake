# SPDX-License-Identifier: GPL-3.0-or-later
# CPack runs this on the tree that was installed for the Debian package: what Debian's policy wants another way.

set(share ${CPACK_TEMPORARY_DIRECTORY}/usr/share)
set(doc ${share}/doc/${CPACK_PACKAGE_NAME})

# Debian has the licence once for all packages; the file named copyright says where.
file(REMOVE ${doc}/LICENSE)
file(COPY ${CPACK_MASTERYCHART_DEBIAN}/copyright DESTINATION ${doc})

# Debian's zsh looks for the completions of packages here.
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)

execute_process(COMMAND date --utc --rfc-email --date=${CPACK_MASTERYCHART_DATE}
    OUTPUT_VARIABLE date OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${doc}/changelog
    "masterychart (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n\n"
    "  * Version ${CPACK_PACKAGE_VERSION}.\n\n"
    " -- ${CPACK_DEBIAN_PACKAGE_MAINTAINER}  ${date}\n")

# Without name and time, so that the same sources make the same package.
execute_process(COMMAND gzip -9n ${doc}/changelog ${share}/man/man1/masterychart.1 COMMAND_ERROR_IS_FATAL ANY)

# Whatever those who unpacked the sources let others do with them.
file(CHMOD ${doc}/copyright ${doc}/changelog.gz PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)

# What the compiler wrote of itself; stripping leaves it.
execute_process(COMMAND strip --remove-section=.comment ${CPACK_TEMPORARY_DIRECTORY}/usr/bin/masterychart
    COMMAND_ERROR_IS_FATAL ANY)
