#pragma once

#include <QWidget>

#include "models/imports/importkind.h"

class QLabel;
class QPushButton;

namespace rosette {

class ImportReportView;

/// After an import: what it did, the way back, and where one goes from here.
class ImportDone : public QWidget
{
    Q_OBJECT

public:
    explicit ImportDone(QWidget *parent = nullptr);

    void showReport(ImportKind kind, const ImportReport &report);

signals:
    void undoRequested();
    void anotherFileRequested();
    void pageRequested(const QString &pageId);

private:
    QString m_nextPage;
    QLabel *m_mark;
    QLabel *m_title;
    ImportReportView *m_report;
    QPushButton *m_next;
};

} // namespace rosette
