#pragma once

#include <QSet>
#include <QWidget>

#include "ui/rounds/roundsmodel.h"
#include "ui/shell/appcontext.h"

class QFrame;
class QLabel;
class QPushButton;

namespace rosette {

class RoundMap;

/// The listed rounds on their map, and at its foot what to do with doors that were drawn around: into the round in
/// view, out of it, or a round of their own.
class RoundsMapPane : public QWidget
{
    Q_OBJECT

public:
    explicit RoundsMapPane(AppContext &context, QWidget *parent = nullptr);

    void setRows(const QList<RoundRow> &rows);
    /// The first is the one in view.
    void setChosen(const QList<RoundRow> &rows);
    void setMarkedStage(int stage);
    /// Shows the round in view with this walk, until rows come anew.
    void setPreview(const QList<StageDoors> &walk);
    /// The colours of the rows, in their order.
    QList<QColor> colours() const;
    RoundMap *map() { return m_map; }

signals:
    void roundChosen(rosette::RoundId round);
    void intoRequested(const QList<rosette::DoorId> &doors);
    void outRequested(const QList<rosette::DoorId> &doors);
    void newRoundRequested(const QList<rosette::DoorId> &doors);
    void coloursChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildBar();
    QPushButton *addButton(const QString &objectName, const QString &text,
                           void (RoundsMapPane::*signal)(const QList<DoorId> &));
    void pick(const QList<DoorId> &doors, Qt::KeyboardModifiers modifiers);
    void setPicked(const QList<DoorId> &doors);
    void showBar();
    void showItems();

    RoundMap *m_map;
    QFrame *m_bar;
    QLabel *m_count;
    QPushButton *m_into;
    QPushButton *m_out;
    QList<RoundRow> m_rows;
    QList<RoundRow> m_chosen;
    QList<DoorId> m_picked; ///< in the order of drawing
    bool m_wasShown = false;
};

} // namespace rosette
