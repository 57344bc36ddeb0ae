#pragma once

#include <QWidget>

class QMimeData;

namespace rosette {

/// A dashed field that says that files may be dropped, with the button that opens the file chooser. The page takes the
/// drop itself, wherever it falls; this only shows it.
class FileDropZone : public QWidget
{
    Q_OBJECT

public:
    explicit FileDropZone(QWidget *parent = nullptr);

    /// The files of this computer among what is dropped.
    static QStringList localFiles(const QMimeData *data);
    /// Files hang over the page.
    void setHovered(bool isHovered);

signals:
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isHovered = false;
};

} // namespace rosette
