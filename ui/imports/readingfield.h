#pragma once

#include <QWidget>

#include "models/store/importfinding.h"

class QLabel;
class QLineEdit;

namespace rosette {

/// A cell of free text: its words, which one may change, and below them what is understood of them, while one types.
class ReadingField : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingField(const ImportReading &reading, QWidget *parent = nullptr);

    QString key() const { return m_reading.key; }
    QString text() const;
    /// The words in effect, and whether the user agreed to what is understood of them.
    void showText(const QString &text, bool isAgreed);

signals:
    /// Enter was pressed, or other words were left in the field.
    void agreed(const QString &key, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showUnderstood();

    ImportReading m_reading;
    QString m_shown;
    bool m_isAgreed = false;
    QLineEdit *m_edit;
    QLabel *m_understood;
};

} // namespace rosette
