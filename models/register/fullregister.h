#pragma once

#include "models/register/pendingrows.h"
#include "models/register/registerbook.h"
#include "models/register/registerimporter.h"

namespace rosette {

class MatchCandidates;
struct MatchCandidate;

/// A register in full: who is in it is on the register; who is missing, of the districts it speaks of, has left. Rows
/// that no rule of the moment fits wait until all others found their person; then they are matched by household, and
/// what is left is added, with the people it may mean instead.
class FullRegister : public RegisterImporter
{
public:
    FullRegister(Tools tools, RegisterBook book)
        : RegisterImporter(std::move(tools))
        , m_book(std::move(book))
    {
    }

    Status take(const RegisterRow &row, const SourceText &sourceText) override;

protected:
    Status conclude() override;

private:
    bool mayBeKnown(const RegisterRow &row, const QString &nameKey, const Place &place) const;
    Status wait(const RegisterRow &row, const QString &nameKey, const Place &place, const SourceText &sourceText);
    Status takePending();
    Status takeDecided(MatchCandidates &candidates);
    Status takeHousehold(MatchCandidates &candidates, const QList<PendingRow> &household);
    Status takeRest(MatchCandidates &candidates, const PendingRow &pending);
    Status settle(const PendingRow &pending, const QList<MatchCandidate> &candidates, const RegisterChoice &choice,
                  const RowVerdict &verdict);
    Status retireMissing();
    Status retire(const KnownElector &elector);

    RegisterBook m_book;
    std::unique_ptr<PendingRows> m_pending; ///< once one waits
    qint64 m_numbersKept = 0;               ///< of the electors found at once
    qint64 m_numbersChanged = 0;
    QHash<PersonId, QString> m_asked; ///< who may be meant by somebody added: under which number
};

} // namespace rosette
