#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/canvass/question.h"

namespace rosette {

class Connection;

/// One event at a door or with a person. Never changed: a correction is a later event that names the earlier one.
struct Conversation
{
    ConversationId id;
    PersonId person; ///< none: about the door only
    DoorId door;
    qint64 heldAt = 0; ///< UTC milliseconds
    VolunteerId volunteer;
    ActivityId activity;
    SheetLineId sheetLine;
    QString outcome; ///< key of a code
    QString support;
    QString note;
    ConversationId corrects;
    bool isCorrected = false;
    qint64 recordedAt = 0;
    QString setFlag; ///< which flag of the person or door this event set, so that a correction can lift it
    QList<SurveyAnswer> answers; ///< to the campaign's questions, in their order

    QString personName;    ///< read only
    QString address;       ///< read only
    QString volunteerName; ///< read only
};

struct ConversationFilter
{
    PersonId person;
    DoorId door;
    WardId ward;
    ActivityId activity;
    SheetId sheet;
    qint64 from = 0; ///< held at or after, UTC milliseconds
    qint64 to = 0;   ///< held before; 0: open
    bool withCorrected = false;
};

/// Reads and appends; recording with all its consequences is ConversationLog's.
class ConversationRepository
{
public:
    /// Newest first.
    static Result<QList<Conversation>> list(Connection &connection, const ConversationFilter &filter, int limit);
    static Result<std::optional<Conversation>> find(Connection &connection, ConversationId id);
    /// The event in force for a line of a sheet.
    static Result<std::optional<Conversation>> ofSheetLine(Connection &connection, SheetLineId line);
    static Result<qint64> count(Connection &connection);
    static Result<ConversationId> append(Connection &connection, const Conversation &conversation);
    static Status markCorrected(Connection &connection, ConversationId id);
};

} // namespace rosette
