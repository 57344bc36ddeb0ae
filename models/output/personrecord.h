#pragma once

#include <QList>
#include <QString>

#include "models/output/exportcontext.h"
#include "models/output/gate.h"
#include "models/people/personhistory.h"

namespace rosette {

/// All that the file holds about one person, in words: what somebody who asks (UK GDPR, article 15) is given.
struct PersonRecord
{
    struct Row
    {
        QString label;
        QString value;
    };
    struct Section
    {
        QString title;
        QList<Row> rows;
    };
    QString name;
    QString campaign;
    QString privacyLine;
    qint64 madeAt = 0; ///< UTC milliseconds
    QList<Section> sections;
    QList<HistoryEntry> history; ///< newest first

    /// What the paper says at its head and foot.
    QString madeLine() const;
    static QString rightsText();
};

enum class RecordFormat {
    Pdf,
    Html,
    Json,
};
QString recordFormatKey(RecordFormat format); ///< "pdf"
/// Invalid lists the formats there are.
Result<RecordFormat> recordFormatFrom(const QString &text);

/// NotFound when the person is not in the file. What was noted at the door about a household of several is left out: it
/// is not this person's alone.
Result<PersonRecord> loadPersonRecord(Connection &connection, PersonId person, qint64 nowMs);
/// Writes the record through the gate and its log; nothing is held back from the person whose data it is.
Result<PersonRecord> exportPersonRecord(const ExportContext &context, PersonId person, RecordFormat format, const QString &path);

/// For exportPersonRecord only.
Status drawPersonRecord(QIODevice &device, const PersonRecord &record);
QByteArray personRecordHtml(const PersonRecord &record);
QByteArray personRecordJson(const PersonRecord &record);

} // namespace rosette
