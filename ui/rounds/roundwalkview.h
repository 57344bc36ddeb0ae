#pragma once

#include <QWidget>

#include "ui/rounds/roundsmodel.h"

class QLabel;
class QMenu;

namespace rosette {

class DataTable;
class WalkModel;

/// The doors of a round in walking order, with what can be done with some of them: begin a new round, go to another
/// one, leave. Shows how the walk would be while a stage is written.
class RoundWalkView : public QWidget
{
    Q_OBJECT

public:
    explicit RoundWalkView(QWidget *parent = nullptr);

    /// `rows` are the rounds that doors may go to.
    void showRound(const RoundRow &row, const QList<RoundRow> &rows);
    void showPreview(const QList<StageDoors> &walk);
    void endPreview();
    /// Marks the stage's doors and brings the first of them into sight.
    void markStage(int stage);

signals:
    void splitRequested(rosette::DoorId door);
    void moveRequested(const rosette::Round &to, const QList<rosette::DoorId> &doors);
    void takeOutRequested(const QList<rosette::DoorId> &doors);

private:
    void buildTable();
    void buildActions();
    QList<DoorId> chosenDoors() const;
    void showTitle();

    RoundRow m_row;
    QList<RoundRow> m_rows;
    QLabel *m_title;
    WalkModel *m_model;
    DataTable *m_table;
};

} // namespace rosette
