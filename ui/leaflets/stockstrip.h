#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;

namespace rosette {

class StockBar;

/// The books of an edition on one line that visibly balances: printed = on the shelf + bundled + … Each place has its
/// number, its part of the bar and what can be done with what lies there.
class StockStrip : public QWidget
{
    Q_OBJECT

public:
    explicit StockStrip(QWidget *parent = nullptr);

    /// The next place to the right; the first is the whole that the others make up. `objectName` names its number
    /// ("shelf" → shelfCountLabel); `action` may be nothing.
    void addPlace(const QString &objectName, const QString &title, QAction *action);
    /// One number for each place, in the order of addPlace().
    void setCounts(const QList<int> &counts);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        QString title;
        QLabel *swatch = nullptr; ///< nothing for the whole
        QLabel *number = nullptr;
    };

    void addSign(const QString &sign);
    QToolButton *buttonFor(QAction *action);
    void colourSwatches();

    QGridLayout *m_grid;
    StockBar *m_bar;
    QList<Place> m_places;
};

} // namespace rosette
