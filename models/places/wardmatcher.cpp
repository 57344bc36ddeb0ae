#include "models/places/wardmatcher.h"

#include "models/places/streetname.h"

namespace rosette {

namespace {

bool isElsewhere(const Ward &a, const Ward &b)
{
    return !a.outline.isEmpty() && !b.outline.isEmpty() && !a.outline.box().intersects(b.outline.box());
}

} // namespace

WardMatcher::WardMatcher(QList<Ward> known, const QList<Ward> &read)
    : m_known(std::move(known))
{
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        if (!m_known[i].code.isEmpty())
            m_byCode.insert(m_known[i].code, i);
        m_byName.insert(StreetName::key(m_known[i].name), i);
    }
    for (const Ward &ward : read) {
        ++m_namesRead[StreetName::key(ward.name)];
        m_codesRead += ward.code;
    }
}

std::optional<Ward> WardMatcher::match(const Ward &ward) const
{
    if (const auto found = m_byCode.constFind(ward.code); found != m_byCode.constEnd())
        return m_known[*found];
    const QString key = StreetName::key(ward.name);
    if (m_namesRead.value(key) > 1)
        return std::nullopt;
    for (const qsizetype index : m_byName.values(key)) {
        const Ward &known = m_known[index];
        const bool isAnother = !known.code.isEmpty() && m_codesRead.contains(known.code);
        if (!isAnother && !isElsewhere(known, ward))
            return known;
    }
    return std::nullopt;
}

} // namespace rosette
