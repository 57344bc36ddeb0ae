#pragma once

#include <QWidget>

#include "ui/canvass/progresslinks.h"
#include "ui/shell/appcontext.h"

class QAction;

namespace rosette {

class DataTable;
class NextGroundsModel;

/// Where to go next and why: opened, shown on the map, printed; and the lists for the rounds to come.
class NextGroundsView : public QWidget
{
    Q_OBJECT

public:
    explicit NextGroundsView(AppContext &context, QWidget *parent = nullptr);

    /// `hasDoors`: there are electors to go to at all.
    void showGrounds(const QList<NextGround> &grounds, bool hasDoors);

private:
    void buildTable();
    QAction *addChoice(const QString &icon, const QString &text, const QString &name, const QString &tip,
                       void (NextGroundsView::*choose)(const CanvassGround &));
    QLayout *buildLists();
    void open(const ProgressLinks::Step &step);
    void openGround(const CanvassGround &ground);
    void showOnMap(const CanvassGround &ground);
    void printGround(const CanvassGround &ground);

    AppContext &m_context;
    NextGroundsModel *m_model;
    DataTable *m_table;
    QList<QAction *> m_choices; ///< for the chosen ground
};

} // namespace rosette
