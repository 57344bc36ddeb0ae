#pragma once

#include "models/people/registerimporter.h"

namespace rosette {

/// A month's notice of alteration: who came, changed or left. Whoever it does not name stays as they are. Removals and
/// changes are made as they come; additions wait until all others are done, since a number may be given up and taken up
/// in one file.
class RegisterUpdate : public RegisterImporter
{
public:
    RegisterUpdate(Connection &c, ImportReport &report, RegisterBook book);

    Status take(const RegisterRow &row, const std::function<QString()> &sourceText) override;

protected:
    Status conclude() override;

private:
    struct Addition
    {
        RegisterRow row;
        QString sourceText;
    };

    Status remove(const RegisterRow &row, const std::function<QString()> &sourceText);
    Status amend(const RegisterRow &row, const std::function<QString()> &sourceText);
    Status add(const Addition &addition);
    Status addNew(const Addition &addition, const QString &nameKey, const Place &place);
    KnownElector *returner(const RegisterRow &row, const QString &nameKey, const Place &place);
    Status refuseOfAnotherCouncil() const;

    QSet<DistrictId> m_registerDistricts; ///< with electors before the update
    QList<Addition> m_additions;
    QMultiHash<QString, const KnownElector *> m_leavers; ///< by name
};

} // namespace rosette
