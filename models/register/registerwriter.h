#pragma once

#include "models/register/knownelector.h"
#include "models/register/registerrow.h"
#include "models/store/bulkstatement.h"
#include "models/store/statement.h"

namespace rosette {

/// Writes one edition of the register. Keeps its statements prepared; make one inside the import's transaction.
class RegisterWriter
{
public:
    /// Writes the edition's own row. `kind`: full, update or late.
    static Result<std::unique_ptr<RegisterWriter>> begin(Connection &c, ImportId import, const QString &supplier,
                                                         const QString &kind, qint64 nowMs);

    qint64 edition() const { return m_editionId; }
    /// Electors so far who are new or of whom the edition says something new.
    qint64 written() const { return m_written; }

    /// A person whom nobody knew.
    Status add(const RegisterRow &row, const QString &nameKey, DistrictId district, DoorId door);
    /// What the new edition says of a known person; the former registration is kept as history. A blank name, title or
    /// address of the row leaves the person's as it is, and so does a name that a person set right by hand as long as
    /// the council does not change its own.
    Status amend(const KnownElector &elector, const RegisterRow &row, const QString &nameKey, DistrictId district,
                 DoorId door);
    /// The person leaves the register and stays in the file.
    Status retire(const KnownElector &elector);

private:
    RegisterWriter(Connection &c, qint64 nowMs);
    Status insertRegistration(RegistrationId id, PersonId person, const RegisterRow &row, DistrictId district,
                              DoorId door);
    Status rename(const KnownElector &elector, const RegisterRow &row, const QString &nameKey);

    qint64 m_nowMs;
    qint64 m_editionId = 0;
    qint64 m_written = 0;
    BulkStatement m_insertRegistration;
    BulkStatement m_insertPerson;
    BulkStatement m_registerPerson;
    BulkStatement m_movePerson;
    BulkStatement m_renamePerson;
    BulkStatement m_resurnamePerson;
    BulkStatement m_retitlePerson;
    BulkStatement m_retire;
    Statement m_sourceName;
};

} // namespace rosette
