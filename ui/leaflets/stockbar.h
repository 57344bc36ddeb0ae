#pragma once

#include <QList>
#include <QWidget>

namespace rosette {

/// A bar as long as all that was printed, cut into the places where it lies now.
class StockBar : public QWidget
{
    Q_OBJECT

public:
    explicit StockBar(QWidget *parent = nullptr);

    /// One number for each place, in the order of the strip; their sum is the whole bar.
    void setParts(const QList<int> &parts);
    /// What paints the part at `place`: paler the nearer to the shelf, the accent for what was delivered.
    static QColor colourOf(int place, const QPalette &palette);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_parts;
};

} // namespace rosette
