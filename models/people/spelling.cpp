#include "models/people/spelling.h"

#include <array>
#include <cstdlib>
#include <numeric>

namespace rosette {

namespace {

constexpr qsizetype kLongestWord = 40; ///< longer words are no names

int slipsAllowed(qsizetype letters)
{
    if (letters <= 4)
        return 0;
    return letters <= 7 ? 1 : 2;
}

} // namespace

// Damerau's distance, where a pair of letters is swapped once at most; three rows of the table are enough.
int spellingDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit || std::max(a.size(), b.size()) > kLongestWord)
        return a == b ? 0 : limit + 1;
    using Line = std::array<int, kLongestWord + 1>;
    Line before{};
    Line last{};
    Line line{};
    std::iota(last.begin(), last.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        line[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            line[at] = std::min({last[at] + 1, line[at - 1] + 1, last[at - 1] + cost});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                line[at] = std::min(line[at], before[at - 2] + 1);
        }
        before = last;
        last = line;
    }
    return std::min(last[size_t(b.size())], limit + 1);
}

bool isSpelledAlike(QStringView a, QStringView b)
{
    const int allowed = slipsAllowed(std::min(a.size(), b.size()));
    return spellingDistance(a, b, allowed) <= allowed;
}

} // namespace rosette
