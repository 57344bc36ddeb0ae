#pragma once

#include <map>
#include <optional>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/store/importguess.h"

namespace rosette {

/// How a row is to be taken, as ImportProposal::value says it.
struct RegisterChoice
{
    enum class Kind {
        Person, ///< the row is this person's
        New,
        Leave, ///< nothing is done with the row
    };

    static std::optional<RegisterChoice> parse(const QString &value);
    QString value() const;

    Kind kind = Kind::New;
    PersonId person;

    static RegisterChoice of(PersonId person) { return {Kind::Person, person}; }
    static RegisterChoice makeNew() { return {Kind::New, {}}; }
    static RegisterChoice leave() { return {Kind::Leave, {}}; }
};

/// What the user decided by hand about rows of which an import was unsure.
class RegisterDecisions
{
public:
    struct Decision
    {
        int file = 1;
        qint64 line = 0;
        RegisterChoice choice;
    };

    /// Out of the corrections "decision/<line>" and "decision/<file>:<line>"; Invalid, with a sentence, when one says
    /// nothing that can be done.
    static Result<RegisterDecisions> of(const ImportCorrections &corrections);

    bool isEmpty() const { return m_choices.empty(); }
    QList<Decision> all() const;
    /// The choice for this row, which is used from now on.
    std::optional<RegisterChoice> take(int file, qint64 line);
    /// Invalid when one was not used: its line is not there or leaves nothing to decide.
    Status checkAllTaken() const;
    /// Invalid when two rows are decided to be one person.
    Status checkNobodyIsTwo() const;
    /// For a choice that is not open for this line.
    static Error notOffered(int file, qint64 line, const RegisterChoice &choice);

private:
    struct Entry
    {
        RegisterChoice choice;
        bool isTaken = false;
    };

    std::map<std::pair<int, qint64>, Entry> m_choices;
};

} // namespace rosette
