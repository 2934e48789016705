// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslServer>

#include <memory>

namespace MasteryChart {

/// A TLS server on the loopback address whose certificate no authority vouches for.
std::unique_ptr<QSslServer> untrustedServer();

} // namespace MasteryChart
