// SPDX-License-Identifier: GPL-3.0-or-later
#include "retroachievements/secret.h"

namespace MasteryChart {

namespace {

/// Overwrites the characters before they are freed; volatile, so that the compiler keeps writes nobody reads.
void wipe(QString *text)
{
    volatile char16_t *character = reinterpret_cast<char16_t *>(text->data());
    for (qsizetype rest = text->size(); rest > 0; --rest)
        *character++ = 0;
    delete text;
}

} // namespace

Secret::Secret(const QString &text)
{
    if (!text.isEmpty())
        m_text = std::shared_ptr<QString>(new QString(text.constData(), text.size()), wipe); // a copy of its own
}

} // namespace MasteryChart
