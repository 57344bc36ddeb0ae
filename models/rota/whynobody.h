#pragma once

#include <array>

#include "models/rota/candidates.h"

namespace rosette {

/// How many people each rule keeps from a shift; who is on it already is not counted.
class WhyNobody
{
public:
    explicit WhyNobody(const QList<Candidate> &candidates);

    int of(RotaRule rule) const { return m_counts[std::size_t(rule)]; }
    /// "five not free, two at their limit"; empty when no rule keeps anybody.
    QString words() const;

private:
    std::array<int, kRotaRules.size()> m_counts{};
};

/// "nobody", "one" … "twelve" in words, then in figures.
QString numberWord(int n);

} // namespace rosette
