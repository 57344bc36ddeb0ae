#pragma once

#include <QAbstractButton>

namespace rosette {

/// A card to click: icon, title and what it means.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect explanationRect(int width) const;
    int heightFor(int width) const;

    QString m_iconName;
    QString m_explanation;
};

} // namespace rosette
