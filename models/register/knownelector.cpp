#include "models/register/knownelector.h"

namespace rosette {

size_t KnownElector::saidBy(const RegisterRow &row)
{
    return saidBy(row.marker, row.kind, row.birthDate, row.attainmentDate, row.sourceName, row.isOptedOut);
}

size_t KnownElector::saidBy(const QString &marker, ElectorKind kind, QDate birthDate, QDate attainmentDate,
                            const QString &sourceName, bool isOptedOut)
{
    return qHashMulti(0, marker, int(kind), birthDate.toJulianDay(), attainmentDate.toJulianDay(), sourceName,
                      isOptedOut);
}

quint16 KnownElector::titleMark(const QString &title)
{
    return title.isEmpty() ? quint16(0) : quint16(qHash(title, 0) % 0xFFFF + 1);
}

} // namespace rosette
