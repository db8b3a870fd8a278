import styles from "./preview.module.css";

/** The lines along which a square is cut out of the middle of a picture; nothing over a square one. Sizes in CSS pixels. */
export function CropGuides({ width, height }: { width: number; height: number }) {
  if (Math.abs(width - height) < 1) return null;
  const upright = width < height;
  const middle = Math.max(width, height) / 2;
  const half = Math.min(width, height) / 2;
  const near = Math.round(middle - half);
  const far = Math.round(middle + half);
  return (
    <div className={styles.guides} data-upright={upright} aria-hidden="true">
      {[near, far].map((at) => (
        <span key={at} style={upright ? { top: at } : { left: at }} />
      ))}
      <em style={upright ? { top: near } : { left: near }}>1:1 crop</em>
    </div>
  );
}
