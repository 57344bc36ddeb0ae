#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace rosette {

/// What stands where there is nothing yet: a drawing, one sentence, one button.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    EmptyPage(const QString &iconName, const QString &sentence, QAction *action = nullptr, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    QString sentence() const;

private:
    QLabel *m_sentence;
};

} // namespace rosette
