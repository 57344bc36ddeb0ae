#pragma once

#include <optional>
#include <utility>

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

/// What an import made of a cell of free text. The user may put it in other words before it is taken.
struct ImportReading
{
    QString key;        ///< with the line it names the correction: "times"
    QString field;      ///< for people: "When free"
    QString said;       ///< as the file has it
    QString understood; ///< in words; empty when nothing was
    QString doubt;      ///< a sentence. While it stands nothing is taken unless the user agrees; empty when it is sure.

    bool isUnsure() const { return !doubt.isEmpty(); }
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
    QList<ImportReading> readings;

    /// Unsure of what the row is, not only of a cell of it.
    bool needsChoice() const { return isUnsure && !proposals.isEmpty(); }
    /// "marker G → none; surname Smith → Jones-Smith", else what was understood: "Can do: driver; When free: Sat all
    /// day".
    QString detail() const;
    /// The key under which a decision travels in ImportOptions::corrections: "decision/12", of a second file
    /// "decision/2:12".
    QString decisionKey() const;
    static QString decisionPrefix() { return QStringLiteral("decision/"); }
    static QString decisionKey(int file, qint64 line);
    /// File and line of what stands behind the prefix: "12", "2:12"; nothing when it says no line.
    static std::optional<std::pair<int, qint64>> lineOf(const QString &text);
    /// The key under which the words for a reading travel: "reading/12/times", of a second file "reading/2:12/times".
    QString readingKey(const QString &reading) const;
    static QString readingPrefix() { return QStringLiteral("reading/"); }
};

} // namespace rosette
