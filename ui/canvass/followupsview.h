#pragma once

#include <QWidget>

#include "ui/shell/page.h"

class QCheckBox;

namespace rosette {

class DataTable;
class FollowUpDetails;
class FollowUpsModel;

/// Promises made at doors, with the chosen one beside the list.
class FollowUpsView : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpsView(AppContext &context, QWidget *parent = nullptr);

    Status reload();
    int open() const;
    void reveal(qint64 id);

private:
    void showCurrent();

    AppContext &m_context;
    FollowUpsModel *m_model;
    DataTable *m_table;
    FollowUpDetails *m_details;
    QCheckBox *m_withDone;
};

} // namespace rosette
