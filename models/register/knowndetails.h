#pragma once

#include <QHash>

#include "models/register/knownelector.h"
#include "models/register/registermatch.h"
#include "models/store/statement.h"

namespace rosette {

/// What the file says of somebody whom a register may speak of: what a match looks at and people want to read.
struct KnownDetails
{
    MatchSide side;
    QString title;
    QString forename;
    QString surname;
    QString number; ///< "KAA-12/1"; empty for people who never were on a register
    QString marker;
    QString sourceName; ///< as the last register wrote it
    bool isOptedOut = false;
    QDate birthDate;
    QDate attainmentDate;
    QString street;       ///< empty without an address
    QString address;      ///< within the street: "Flat 2, 14"
    QString wholeAddress; ///< "Flat 2, 14 Acre Lane"

    QString name() const;
    /// "Ivy Rossetti, KAA-12, 2 Bartholomew Villas".
    QString inWords() const;
};

/// Asks the file about people, one after the other. Inside an import's transaction.
class KnownDetailsLoader
{
public:
    explicit KnownDetailsLoader(Connection &c);

    /// As the file said when first asked; those asked for lately are remembered.
    Result<KnownDetails> of(const KnownElector &elector);

private:
    Statement m_select;
    QHash<PersonId, KnownDetails> m_known;
};

} // namespace rosette
