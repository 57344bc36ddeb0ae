#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include "models/imports/importkind.h"

class QLabel;

namespace rosette {

/// The usual order of imports, a line each: whether it is done and how much there is, where one gets the file, and a
/// button that asks for it.
class ImportSteps : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSteps(QWidget *parent = nullptr);

    /// As CampaignStatus::counts() gives them.
    void setCounts(const QJsonObject &counts);
    /// One sentence: "Wards and streets are in. Next: postcodes."
    QString summary() const { return m_summary; }

signals:
    void kindRequested(rosette::ImportKind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        QLabel *mark;
        QLabel *state;
    };
    void addStep(ImportKind kind);
    void showStep(ImportKind kind, qint64 count);
    qint64 countOf(ImportKind kind) const;

    QHash<ImportKind, Step> m_steps;
    QJsonObject m_counts;
    QString m_summary;
};

} // namespace rosette
