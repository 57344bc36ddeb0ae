#include <QCoreApplication>

#include "models/people/duplicate.h"
#include "models/people/namekey.h"

// The part of DuplicateFinder that weighs what two entries have in common.

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMost = 99;

QString tr(const char *text) { return QCoreApplication::translate("Duplicates", text); }

/// Adds up what speaks for and against.
class Scale
{
public:
    void put(int weight, const QString &reason)
    {
        m_score += weight;
        m_reasons += reason;
    }
    bool isEmpty() const { return m_score <= 0; }
    int score() const { return std::clamp(m_score, 0, kMost); }
    QStringList reasons() const { return m_reasons; }

private:
    int m_score = 0;
    QStringList m_reasons;
};

void weighNames(Scale &scale, const DuplicateFacts &a, const DuplicateFacts &b)
{
    if (a.nameKey == b.nameKey)
        scale.put(50, tr("Same name"));
    else if (NameKey::surnameOf(a.nameKey) == NameKey::surnameOf(b.nameKey) &&
             (NameKey::isShortened(a.nameKey, b.nameKey) || NameKey::isShortened(b.nameKey, a.nameKey)))
        scale.put(40, tr("Same name, one with middle names"));
    else if (NameKey::isSwapped(a.nameKey, b.nameKey))
        scale.put(40, tr("Same names, first and last swapped"));
    else if (!NameKey::firstForenameOf(a.nameKey).isEmpty() &&
             NameKey::forenamesOf(a.nameKey) == NameKey::forenamesOf(b.nameKey))
        scale.put(20, tr("Same forenames, another surname"));
}

void weighPlaces(Scale &scale, const DuplicateFacts &a, const DuplicateFacts &b)
{
    if (a.door && a.door == b.door)
        scale.put(30, tr("Same door"));
    else if (!a.postcode.isEmpty() && a.postcode == b.postcode && (!a.door || !b.door))
        scale.put(20, tr("Same postcode"));
}

/// False when the two were born on different days.
bool weighBirths(Scale &scale, const DuplicateFacts &a, const DuplicateFacts &b)
{
    if (a.birthDate.isValid() && b.birthDate.isValid()) {
        if (a.birthDate != b.birthDate)
            return false;
        scale.put(55, tr("Same date of birth"));
    } else if (a.attainmentDate.isValid() && b.attainmentDate.isValid()) {
        if (a.attainmentDate != b.attainmentDate)
            return false;
        scale.put(55, tr("Come of age on the same day"));
    }
    return true;
}

void weighRegister(Scale &scale, const DuplicateFacts &a, const DuplicateFacts &b)
{
    const DuplicateFacts &earlier = a.lastEdition <= b.lastEdition ? a : b;
    const DuplicateFacts &later = a.lastEdition <= b.lastEdition ? b : a;
    if (a.isElector && b.isElector)
        scale.put(-35, a.door == b.door ? tr("Both are on the register: maybe two generations")
                                        : tr("Both are on the register"));
    else if (earlier.wasRegistered && !earlier.isElector && later.isElector && later.firstEdition > earlier.lastEdition)
        scale.put(5, tr("One left the register when the other came"));
}

const DuplicateFacts &better(const DuplicateFacts &a, const DuplicateFacts &b)
{
    const auto rank = [](const DuplicateFacts &one) {
        return std::tuple(one.isElector, one.wasRegistered, one.uses, -one.id.value());
    };
    return rank(a) >= rank(b) ? a : b;
}

} // namespace

QString DuplicatePair::likelihood() const
{
    if (score >= 85)
        return tr("Almost certainly");
    return score >= 70 ? tr("Probably") : tr("Perhaps");
}

DuplicatePair DuplicateFinder::judge(const DuplicateFacts &a, const DuplicateFacts &b)
{
    Scale scale;
    weighNames(scale, a, b);
    const bool areNamesAlike = !scale.isEmpty();
    weighPlaces(scale, a, b);
    if (a.ways.intersects(b.ways))
        scale.put(35, tr("Same phone number or e-mail address"));
    const DuplicateFacts &kept = better(a, b);
    const DuplicateFacts &other = kept.id == a.id ? b : a;
    DuplicatePair pair{kept.id, other.id, kept.name, other.name, 0, {}};
    if (!areNamesAlike || !weighBirths(scale, a, b))
        return pair;
    if (a.isOnlyPair && b.isOnlyPair)
        scale.put(20, tr("Nobody else is called so"));
    weighRegister(scale, a, b);
    pair.score = scale.score();
    pair.reasons = scale.reasons();
    return pair;
}

} // namespace rosette
