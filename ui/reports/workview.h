#pragma once

#include <QWidget>

#include "models/reports/workreport.h"
#include "ui/reports/figuresource.h"

namespace rosette {

class FigureTable;
class FigureTile;

/// What was done: the large figures, and a table of all wards, the period before, help for others and each ward.
class WorkView : public QWidget
{
    Q_OBJECT

public:
    explicit WorkView(QWidget *parent = nullptr);

    void setReport(const WorkReport &report, QDate today);

signals:
    void sourceRequested(const rosette::FigureSource &source);

private:
    /// A line of the table: its name and figures, all of that scope.
    void addLine(const QString &name, const WorkFigures &figures, const WorkScope &scope);

    QList<FigureTile *> m_tiles;
    FigureTable *m_table;
    WorkReport m_report;
    QDate m_today;
    QList<QList<struct FigureCell>> m_lines;
};

} // namespace rosette
