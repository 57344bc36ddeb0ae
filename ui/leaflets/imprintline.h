#pragma once

#include <QWidget>

#include "models/leaflets/edition.h"

class QLabel;
class QToolButton;

namespace rosette {

/// What an edition says of who printed and promotes it; a part that is missing stands out, with the way to mend it.
class ImprintLine : public QWidget
{
    Q_OBJECT

public:
    explicit ImprintLine(QWidget *parent = nullptr);

    void showEdition(const Edition &edition);

signals:
    void completionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showText();

    Edition m_edition;
    QLabel *m_text;
    QToolButton *m_complete;
};

} // namespace rosette
