#pragma once

#include <QWidget>

#include "models/canvass/followup.h"
#include "ui/shell/appcontext.h"

class QCheckBox;
class QListWidget;

namespace rosette {

class DataTable;
class FollowUpBulk;
class FollowUpDetails;
class FollowUpGuide;
class FollowUpsModel;

/// Promises made at doors as lists to work through, one for each ask, with the chosen one beside them.
class FollowUpsView : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpsView(AppContext &context, QWidget *parent = nullptr);

    Status reload();
    void reveal(qint64 id);

private:
    QWidget *buildList();
    Status fillAsks();
    Status fillTable();
    void refill();
    QString chosenAsk() const;
    QList<FollowUp> selected() const;
    void showCurrent();
    void finishSelected();
    void giveSelected(VolunteerId volunteer, const QString &name);
    void printList();
    void change(const QString &text, const std::function<Status(Connection &, const FollowUp &)> &change);

    AppContext &m_context;
    FollowUpsModel *m_model;
    QListWidget *m_asks;
    FollowUpGuide *m_guide;
    DataTable *m_table;
    FollowUpDetails *m_details;
    QCheckBox *m_withDone;
    FollowUpBulk *m_bulk;
};

} // namespace rosette
