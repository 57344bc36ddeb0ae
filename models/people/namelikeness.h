#pragma once

#include <QString>

namespace rosette {

/// How alike two names are, and in which way: one step of a match that people can follow.
struct NameLikeness
{
    /// 0: nothing to go by; 100: the same name. What the steps are worth was weighed on a year's renumbering of 14,000
    /// electors of whom it is known who is who, see tst_registermatch.
    int points = 0;
    QString words; ///< "the surname changed, all forenames are the same"; empty when there is nothing to go by

    /// Of two keys as PersonName::key() makes them. No name is like none.
    static NameLikeness of(const QString &before, const QString &after);
};

} // namespace rosette
