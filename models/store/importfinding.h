#pragma once

#include <QList>
#include <QString>

namespace rosette {

/// What an import does with one row of a file, or with somebody whom the file does not name any more.
enum class ImportOutcome {
    Added,
    Amended,
    Moved,
    Removed,
    Unchanged,
    Ignored, ///< nothing is to be done, or the user leaves the row out
    Rejected,
};

QString toText(ImportOutcome outcome); ///< for scripts, as counts are named: "added", "amended", …
QList<ImportOutcome> allImportOutcomes();

/// A value that an import changes: "Marker", "G", "".
struct ImportChange
{
    QString field; ///< for people
    QString before;
    QString after;
};

/// One of the ways in which a row about which the import is unsure may be taken.
struct ImportProposal
{
    QString value;                                ///< "person:<id>", "new", "leave"
    QString text;                                 ///< "Ivy Rossetti, KAA-12, 2 Bartholomew Villas"
    QString why;                                  ///< a sentence with the evidence
    ImportOutcome outcome = ImportOutcome::Added; ///< of the row when it is taken so

    bool isKnownPerson() const { return value.startsWith(QLatin1String("person:")); }
};

/// What a dry run found about one row of a file, or about one person.
struct ImportFinding
{
    qint64 id = 0;       ///< ascending in the order of the file; whom the file does not name come last
    qint64 position = 0; ///< within the list that was asked for, from 0
    int file = 1;        ///< which of the files, from 1
    qint64 line = 0;     ///< of that file, from 1; 0 for somebody whom the file does not name
    ImportOutcome outcome = ImportOutcome::Added; ///< with the decision in effect
    bool isUnsure = false;
    QString title;   ///< the name
    QString number;  ///< "KAA-12/1"
    QString group;   ///< the street; empty without an address
    QString address; ///< within the street: "Flat 2, 14"
    QList<ImportChange> changes;
    QString reason;   ///< a sentence; empty when there is nothing to explain
    QString source;   ///< the row as the file has it
    QString decision; ///< the proposal in effect, by its value; empty when there are none
    QList<ImportProposal> proposals;

    /// "marker G → none; surname Smith → Jones-Smith".
    QString detail() const;
    /// The key under which a decision travels in ImportOptions::corrections: "decision/12", of a second file
    /// "decision/2:12".
    QString decisionKey() const;
    static QString decisionPrefix() { return QStringLiteral("decision/"); }
    static QString decisionKey(int file, qint64 line);
};

} // namespace rosette
