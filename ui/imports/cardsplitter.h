#pragma once

#include <QSplitter>

namespace rosette {

/// A list and the card of what is chosen in it: side by side where there is room, else one above the other.
class CardSplitter : public QSplitter
{
    Q_OBJECT

public:
    CardSplitter(QWidget *list, QWidget *card, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_isArranged = false;
};

} // namespace rosette
