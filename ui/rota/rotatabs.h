#pragma once

#include <QWidget>

#include "ui/rota/rotaviews.h"

class QAction;
class QTabBar;

namespace rosette {

/// The line above the rota: Days, People, Month; what the marks mean; and whether people and gaps stand beside it.
class RotaTabs : public QWidget
{
    Q_OBJECT

public:
    explicit RotaTabs(QWidget *parent = nullptr);

    RotaViews::View view() const;
    void setView(RotaViews::View view);
    bool isSideWanted() const;
    void setSideWanted(bool isWanted);

signals:
    void viewChanged();
    void sideWantedChanged();

private:
    QTabBar *m_tabs;
    QAction *m_side;
};

} // namespace rosette
