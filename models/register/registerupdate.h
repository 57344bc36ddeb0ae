#pragma once

#include "models/register/electorlookup.h"
#include "models/register/registerimporter.h"

namespace rosette {

/// A month's notice of alteration: who came, changed or left. Whoever it does not name stays as they are. Removals and
/// changes are made as they come; additions wait until all others are done, since a number may be given up and taken up
/// in one file.
class RegisterUpdate : public RegisterImporter
{
public:
    /// `districts`: with electors before the update.
    RegisterUpdate(Tools tools, QSet<DistrictId> districts);

    Status take(const RegisterRow &row, const SourceText &sourceText) override;

protected:
    Status conclude() override;

private:
    struct Addition
    {
        RegisterRow row;
        QString sourceText;
    };
    /// Somebody whom a row may mean.
    struct Offer
    {
        KnownElector *elector = nullptr;
        MatchPlace place = MatchPlace::Elsewhere;
    };

    Status remove(const RegisterRow &row, const SourceText &sourceText);
    Status removeDoubtful(const RegisterRow &row, KnownElector &holder, const SourceText &sourceText);
    Status retire(const RegisterRow &row, KnownElector &elector, const SourceText &sourceText, RowVerdict verdict = {});
    Status amend(const RegisterRow &row, const SourceText &sourceText);
    Status add(const Addition &addition);
    Status addNew(const Addition &addition, const QString &nameKey, const Place &place);
    /// Asks whom the row means and does what is chosen; `fallback` when nobody decided.
    Status ask(const RegisterRow &row, const SourceText &sourceText, const QString &reason, const QList<Offer> &offers,
               const RegisterChoice &fallback);
    Result<KnownElector *> returner(const RegisterRow &row, const QString &nameKey, const Place &place);
    Result<bool> isSomebodyElse(const KnownElector &elector, const QString &nameKey);
    Status refuseOfAnotherCouncil() const;

    QSet<DistrictId> m_registerDistricts;
    ElectorLookup m_lookup;
    QList<Addition> m_additions;
    QMultiHash<QString, KnownElector *> m_leavers; ///< by name
};

} // namespace rosette
