#pragma once

#include <QHash>
#include <QObject>

#include "models/store/importfindings.h"
#include "models/store/importguess.h"

namespace rosette {

/// What the user decides, row by row: about those of which an import is unsure, and where its own proposal is wrong.
/// Rows without a decision are taken as the import proposes. Window's thread.
class ImportDecisions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Another dry run: what was decided on rows that offer the same choice again stays decided.
    Status begin(const ImportFindings &findings, Connection &c);
    void clear();

    /// While it lives, many decisions are told of as one change, at its end.
    class Many
    {
    public:
        explicit Many(ImportDecisions &decisions);
        ~Many();
        Many(const Many &) = delete;
        Many &operator=(const Many &) = delete;

    private:
        ImportDecisions &m_decisions;
        bool m_wasBlocked;
    };

    /// `finding` with its proposals, as find() gives it.
    void decide(const ImportFinding &finding, const QString &value);
    /// What cells of free text say, by their readings' keys: in other words, or as the file has it.
    void agree(const ImportFinding &finding, const QMap<QString, QString> &texts);
    /// To everything as it was understood.
    void agreeToAll(const ImportFinding &finding);
    void takeBack(const ImportFinding &finding);

    /// Nothing is left to decide about it.
    bool isDecided(const ImportFinding &finding) const;
    /// Something was decided about it.
    bool isTouched(const ImportFinding &finding) const { return m_decisions.contains(finding.id); }
    /// The words in effect for the cell: what the user said, else as the file has it.
    QString textFor(const ImportFinding &finding, const ImportReading &reading) const;
    /// The user said something of the cell.
    bool isAgreed(const ImportFinding &finding, const ImportReading &reading) const;
    /// Which finding was decided to be which known person, by the proposal's value.
    QHash<QString, qint64> takenPeople() const;
    /// The decision in effect; the import's own when the user made none.
    QString valueFor(const ImportFinding &finding) const;
    ImportOutcome outcomeOf(const ImportFinding &finding) const;

    /// Also those on rows of which the import was sure.
    qint64 decided() const;
    qint64 undecided() const;
    /// As what those without a decision are taken.
    QMap<ImportOutcome, qint64> undecidedOutcomes() const;
    /// For the import, with the mark of the files that were looked at.
    ImportCorrections corrections() const;

signals:
    void changed();

private:
    struct Decision
    {
        QString key;
        QString value;
        ImportOutcome outcome = ImportOutcome::Added;
        ImportOutcome proposed = ImportOutcome::Added; ///< without the decision
        bool isOfUnsure = true;
        bool isComplete = true;
        QMap<QString, QString> texts; ///< by the corrections' keys
    };

    Decision &decisionOn(const ImportFinding &finding);
    void judge(const ImportFinding &finding);

    QHash<qint64, Decision> m_decisions; ///< by the finding's id
    ImportFindings::Counts m_unsure;
    QString m_fingerprint;
};

} // namespace rosette
