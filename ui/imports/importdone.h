#pragma once

#include <QWidget>

#include "ui/imports/importnextsteps.h"

class QGridLayout;
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

    /// `fileNames` for people. The first of `steps` is the page's button, the others have a line each.
    void showReport(const QString &fileNames, const ImportReport &report, const QList<ImportNextStep> &steps);
    /// A line more, for what was found out later.
    void addStep(const ImportNextStep &step);

signals:
    void undoRequested();
    void anotherFileRequested();
    void stepRequested(const rosette::ImportNextStep &step);

private:
    void showSteps(const QList<ImportNextStep> &steps);
    void addLine(const ImportNextStep &step);
    void changeEvent(QEvent *event) override;
    void colourMark();

    ImportNextStep m_first;
    QLabel *m_mark;
    QLabel *m_title;
    QWidget *m_steps;
    QGridLayout *m_lines;
    ImportReportView *m_report;
    QPushButton *m_next;
};

} // namespace rosette
