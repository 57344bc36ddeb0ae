#pragma once

#include <optional>

#include <QDate>

#include "models/output/gate.h"
#include "models/people/eligibility.h"
#include "models/people/objection.h"

namespace rosette {

/// What the file says of one row that wants to leave.
struct GateFacts
{
    bool hasPerson = false;
    bool isPersonKnown = false;
    bool isDoNotContact = false;
    bool isDeceased = false;
    bool hasMoved = false;
    ElectorKind kind = ElectorKind::Ordinary;
    QDate birthDate;
    QDate attainmentDate;
    bool isDoNotKnock = false;
    bool isDoNotLeaflet = false;
    bool isHouseholdDoNotContact = false; ///< everybody who lives there asked not to be contacted
    QString marker;                       ///< of the register
    bool isOnRegister = false;
    ContactWays objections;  ///< by which the person asked not to be approached
    ContactWays agreements;  ///< of Phone and Email: to one number or address at least; read where the purpose asks for it
};

/// Ages are reckoned with these.
struct GateCalendar
{
    QDate today;
    int attainmentAge = 18; ///< which birthday the register's date of attainment is
};

/// Whether nobody may be approached for the purpose who did not agree to it first.
constexpr bool needsConsent(Purpose purpose) { return purpose == Purpose::Phone || purpose == Purpose::Email; }

/// Why the row must stay, or nothing. Pure.
std::optional<HeldBackReason> reasonToHoldBack(Purpose purpose, const GateFacts &facts, const GateCalendar &calendar);

/// Whether the row must stay because the elector may not vote in the election that the list is for. Pure.
std::optional<HeldBackReason> reasonOfElection(const Electorate &electorate, const GateFacts &facts);

/// Who lives where, as rows for the gate.
class GateRowsRepository
{
public:
    /// Everybody at these doors, in no order.
    static Result<QList<GateRow>> peopleAt(Connection &connection, const QList<DoorId> &doors);
};

/// Reads the facts of rows from the file, in the rows' order.
class GateFactsRepository
{
public:
    static Result<QList<GateFacts>> load(Connection &connection, Purpose purpose, const QList<GateRow> &rows);
};

} // namespace rosette
