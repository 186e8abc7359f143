// The second part of the program. `start.js` says where it lies. It has the memory of the first, and its functions stand in
// the table of the first: that is how the two call each other.
export const later = {
  fetch: null,
  loading: null,
  link: {
    __wasm_split_load_later: async (callback, data) => {
      let isHere = true;
      try {
        later.loading ??= later.fetch().then((response) => __wbg_load(response, { __wasm_split: wasm }));
        await later.loading;
      } catch (cause) {
        console.error(cause);
        // Somebody may ask again.
        later.loading = null;
        isHere = false;
      }
      wasm.__indirect_function_table.get(callback)(data, isHere);
    },
  },
};
