#pragma once

#include <QList>
#include <QString>

#include "models/base/result.h"
#include "models/canvass/codes.h"
#include "models/canvass/question.h"

namespace rosette {

/// A way in which parties write down support: the answers from “with us” to “against us”, and what is asked beside
/// them.
struct SupportScale
{
    QString name;
    QList<Code> answers;
    std::optional<Question> question; ///< the usual party

    /// The ones that parties use: 1 to 5, the same with the usual party, letters, 0 to 10.
    static QList<SupportScale> presets();
    /// Uses this scale from now on: its answers are added or come back, all others are retired and keep their words, so
    /// that what was said on an earlier scale stays readable.
    Status adopt(Connection &connection, qint64 nowMs) const;
    /// Whether these are the answers in use.
    bool isInUse(const CodeBook &codes) const;
};

} // namespace rosette
