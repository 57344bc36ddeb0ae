#pragma once

#include <memory>
#include <unordered_map>

#include <QMultiHash>
#include <QSet>

#include "models/register/knownelector.h"
#include "models/store/statement.h"

namespace rosette {

/// Who is in the file, asked one by one: for updates, which touch few of a register. Knows everybody as they were when
/// first asked for, whatever was written since; whom the update adds it does not know. Made inside the import's
/// transaction.
class ElectorLookup
{
public:
    /// `edition`: of the update itself.
    ElectorLookup(Connection &c, qint64 edition);

    /// Somebody is on the register.
    static Result<bool> hasRegister(Connection &c);
    static Result<QSet<DistrictId>> districtsWithElectors(Connection &c);

    /// Who is on the register with this number; null when nobody is. Here and below one object stands for a person as
    /// long as the lookup lives.
    Result<KnownElector *> holder(DistrictId district, const ElectorNumber &number);
    /// Who had this number and left the register since; null when nobody did.
    Result<KnownElector *> formerHolder(DistrictId district, const ElectorNumber &number);
    /// Somebody of this name at this door; one who left the register is preferred. Null when there is nobody.
    Result<KnownElector *> namesake(const QString &nameKey, DoorId door);

private:
    using Number = std::pair<DistrictId, std::pair<int, QString>>;

    Result<KnownElector *> numbered(QHash<Number, KnownElector *> &known, Statement &statement, DistrictId district,
                                    const ElectorNumber &number);
    KnownElector *electorOf(const Row &row);

    qint64 m_edition;
    Statement m_holders;
    Statement m_formerHolders;
    Statement m_atDoor;
    std::unordered_map<qint64, std::unique_ptr<KnownElector>> m_electors; ///< by person
    QHash<Number, KnownElector *> m_byNumber;
    QHash<Number, KnownElector *> m_formerByNumber;
    QMultiHash<DoorId, KnownElector *> m_byDoor; ///< where they were when asked for first
};

} // namespace rosette
